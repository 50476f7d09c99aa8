import { pageOf } from './content-path'

/** Folders whose pages are documents: a link there has to lead to one. */
const DOCUMENT_PAGES = /^\/(?:standards|departments|processes|checklists|registers|procedures|help)(?:\/|$)/
/** Pages of the product that documents may point at but know nothing of. */
const PRODUCT_PAGES = /^\/(?:evidence|audits|nonconformities|kpis|defects|vda63|documents|people|trail)?(?:[/?]|$)/

/** Why an address cannot stand in a document, or null. `https`, `mailto`, and pages of the site; nothing else. */
export function linkTrouble(url: string): string | null {
  const shown = JSON.stringify(url.length > 60 ? `${url.slice(0, 60)}…` : url)
  if (url.trim() === '') return 'This link leads nowhere: write an address between the brackets.'
  // Browsers drop control characters and read \ as /: `java\tscript:` and `/\example.com` would slip through.
  if (/[\s\\]/.test(url) || hasControl(url))
    return `${shown} holds a blank, a backslash or an invisible sign. Write the plain address.`
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === 'https') return isHttps(url) ? null : `${shown} is no address. It begins with https:// and the name of a site.`
  if (scheme === 'mailto')
    return /^mailto:[^@\s]+@[^@\s]+$/i.test(url) ? null : `${shown} is no address for mail, such as mailto:quality@example.com.`
  if (scheme)
    return `${scheme}: is refused. Links begin with https: or mailto:, or lead to a page of this site such as /standards/iso-9001-2015/9.2.2.`
  if (url.startsWith('//')) return `${shown} leaves the site without saying how. Write https:// in front.`
  return null
}

/**
 * The page a link inside the site leads to, as it stands in the address bar; null where it leaves the site.
 * Relative links start from the file, the way a reviewer follows them: `[9.2.1](9.2.1)`, `[…](../iso-9001-2008/8.2.2.mdx)`.
 */
export function sitePage(url: string, fromPath: string): { page: string; fragment: string } | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return null
  const [address = '', fragment = ''] = url.split('#', 2)
  const [way = ''] = address.split('?', 1)
  if (way === '') return { page: pageOf(fromPath), fragment }
  if (way.startsWith('/')) return { page: way === '/' ? way : way.replace(/\/$/, ''), fragment }
  const folder = fromPath.split('/').slice(0, -1)
  for (const step of way.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '.' && step !== '') folder.push(step)
  }
  return { page: pageOf(folder.join('/')), fragment }
}

/** What stands in `href`: links inside the site as absolute addresses, for a page may be read under another one. */
export function hrefOf(url: string, fromPath: string): string {
  const target = sitePage(url, fromPath)
  if (!target) return url
  const query = /\?[^#]*/.exec(url)?.[0] ?? ''
  return `${target.page}${query}${target.fragment ? `#${target.fragment}` : ''}`
}

/** Is it for us to know whether the page exists? */
export function isDocumentPage(page: string): boolean {
  return DOCUMENT_PAGES.test(page)
}

export function isProductPage(page: string): boolean {
  return PRODUCT_PAGES.test(page)
}

function isHttps(url: string): boolean {
  return /^https:\/\/[^/?#]/i.test(url) && URL.canParse(url)
}

function hasControl(url: string): boolean {
  return [...url].some((sign) => sign < ' ' || sign === '\u007f')
}
