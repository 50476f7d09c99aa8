import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/**
 * A recharts chart as the SVG it draws on the server: there in the first HTML, for print, slow tablets and readers without script.
 * recharts wraps it in elements with style attributes, which the page's policy drops: only the SVG is kept, without them.
 */
export function staticSvg(chart: ReactElement): string {
  const html = renderToStaticMarkup(chart)
  const start = html.indexOf('<svg')
  const end = html.lastIndexOf('</svg>')
  if (start === -1 || end === -1)
    throw new Error('staticSvg() got a chart that draws no <svg>; recharts 3 does so on a server (decision 0004).')
  return html.slice(start, end + '</svg>'.length).replace(/ style="[^"]*"/g, '')
}
