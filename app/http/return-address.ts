/** An address of ours to go back to; anything that would leave the product becomes the home page (no open redirect). */
export function returnAddress(text: string | null | undefined): string {
  if (!text || !/^\/(?![/\\])/.test(text)) return '/'
  const here = new URL('http://here.invalid')
  const url = URL.canParse(text, here) ? new URL(text, here) : null
  return url?.host === here.host ? `${url.pathname}${url.search}` : '/'
}
