import type { Locale } from '~/domain/shared/locale'

/** What a file of the content folder is, read from where it stands (content.md, "Folders"). */
const SHAPES = {
  edition: /^standards\/(?<edition>[a-z0-9.-]+)\/index(?<en>\.en)?\.mdx$/,
  question: /^standards\/(?<edition>[a-z0-9.-]+)\/(?<element>P\d)\/(?<number>\d+(?:\.\d+)*)(?<en>\.en)?\.mdx$/,
  clause: /^standards\/(?<edition>[a-z0-9.-]+)\/(?<number>[0-9A-Z]+(?:\.\d+)*)(?<en>\.en)?\.mdx$/,
  department: /^departments\/(?<name>[a-z0-9-]+)\/index(?<en>\.en)?\.mdx$/,
  evidence: /^departments\/(?<name>[a-z0-9-]+)\/evidence(?<en>\.en)?\.mdx$/,
  process: /^processes\/(?<name>[CMS]\d+)-[a-z0-9-]+?(?<en>\.en)?\.mdx$/,
  checklist: /^checklists\/(?<name>[a-z0-9-]+?)(?<en>\.en)?\.mdx$/,
  register: /^registers\/(?<name>[a-z0-9-]+?)(?<en>\.en)?\.mdx$/,
  procedure: /^procedures\/(?<name>[a-z0-9-]+?)(?<en>\.en)?\.mdx$/,
  help: /^help\/(?<name>[a-z0-9-]+?)(?<en>\.en)?\.mdx$/,
  themes: /^themes\.yml$/,
  forms: /^forms\.yml$/,
  mapping: /^mappings\/(?<name>[a-z0-9.-]+--[a-z0-9.-]+)\.yml$/,
  holidays: /^holidays\/(?<name>\d{4})\.yml$/,
}

export type DocumentKind = keyof typeof SHAPES

export interface ContentPath {
  path: string
  kind: DocumentKind
  locale: Locale
  /** The Chinese file: itself, or what it translates. */
  original: string
  /** 'iso-9001-2015', 'quality', 'M3', 'gauges', 'iso-9001-2008--iso-9001-2015', '2026'. */
  name: string
  /** The clause or question, '' elsewhere. */
  number: string
  /** The folder of a VDA 6.3 question, '' elsewhere. */
  element: string
}

/** What the file is, or null when it has no business where it stands. */
export function readContentPath(path: string): ContentPath | null {
  for (const [kind, shape] of Object.entries(SHAPES)) {
    const match = shape.exec(path)
    if (!match) continue
    const groups = match.groups ?? {}
    return {
      path,
      kind: kind as DocumentKind,
      locale: groups.en ? 'en' : 'zh-CN',
      original: groups.en ? path.replace(/\.en\.mdx$/, '.mdx') : path,
      name: groups.edition ?? groups.name ?? '',
      number: groups.number ?? '',
      element: groups.element ?? '',
    }
  }
  return null
}

/** Where the translation of a Chinese file stands. */
export function translationOf(original: string): string {
  return original.replace(/\.mdx$/, '.en.mdx')
}

/** The page a file is read on: '/standards/vda-6.3-2023/6.2.3' for 'standards/vda-6.3-2023/P6/6.2.3.en.mdx'. */
export function pageOf(path: string): string {
  return `/${path}`
    .replace(/(?:\.en)?(?:\.mdx)?$/, '')
    .replace(/\/index$/, '')
    .replace(/^(\/standards\/[^/]+)\/P\d(?=\/)/, '$1')
}
