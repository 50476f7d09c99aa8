/** An address of ours to go back to; anything that would leave the product becomes the home page (no open redirect). */
export function returnAddress(text: string | null | undefined): string {
  if (!text || !/^\/(?![/\\])/.test(text)) return '/'
  const here = new URL('http://here.invalid')
  const url = URL.canParse(text, here) ? new URL(text, here) : null
  // Dots fall out of an address when it is read, and what leads elsewhere may show itself only then: '/..//elsewhere.example'.
  if (url?.host !== here.host || /^\/[/\\]/.test(url.pathname)) return '/'
  return `${url.pathname}${url.search}`
}
