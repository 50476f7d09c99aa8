import { describe, expect, it } from 'vitest'
import { stackedBars } from './stacked-bars.server'

const chart = {
  rows: [
    { name: '品质部', counts: { accepted: 16, missing: 4 } },
    { name: '仓库', counts: { accepted: 0, missing: 8 } },
  ],
  kinds: [
    { key: 'accepted', colour: '--ok' },
    { key: 'missing', colour: '--mute' },
  ],
}

describe('stacked bars', () => {
  const svg = stackedBars(chart)

  it('are drawn on the server, named, one bar for each count that is not zero', () => {
    expect(svg).toMatch(/^<svg/)
    expect(svg).toContain('品质部')
    expect(svg).toContain('仓库')
    expect(svg.match(/<path/g)).toHaveLength(3)
  })

  it('are as long as their counts say', () => {
    const widths = [...svg.matchAll(/<path[^>]*? width="([\d.]+)"/g)].map((match) => Number(match[1]))
    const [quality = 0, qualityMissing = 0, warehouseMissing = 0] = widths
    expect(quality / qualityMissing).toBeCloseTo(4, 1)
    expect(warehouseMissing / qualityMissing).toBeCloseTo(2, 1)
  })

  it('carry no style attribute and take their colours from the tokens', () => {
    expect(svg).not.toMatch(/style=/)
    expect(svg).toContain('fill="var(--ok)"')
  })
})
