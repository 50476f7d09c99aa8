import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask'
import { openPage } from '../support/browser'
import { awake, see } from '../support/journey'

const ITEM = '/audits/IA-2026-02/items/44'
const camera = (page: Page) => page.locator('input[type="file"][capture]')
const attach = (page: Page) => page.getByLabel('附件')

async function atItem(): Promise<Page> {
  const page = await openPage({ person: 'auditor', width: 390 })
  await page.goto(ITEM)
  await awake(page)
  return page
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#446688' }, limitInputPixels: false })
const lying = () =>
  plain(400, 300)
    .withExif({ IFD2: { DateTimeOriginal: '2026:11:23 09:41:07' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe('a photo of what was seen', () => {
  it('hangs on the item upright, opens large with what the camera noted, and stays downloadable as it was taken', async () => {
    const page = await atItem()
    const original = await lying()
    await camera(page).setInputFiles({ name: 'IMG_0417.jpg', mimeType: 'image/jpeg', buffer: original })
    const small = page.getByRole('img', { name: '照片：IMG_0417.jpg' })
    await see(small)
    const size = await small.evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    })
    expect(size).toEqual([300, 400])
    await small.click()
    const large = page.getByRole('dialog', { name: 'IMG_0417.jpg' })
    await see(large.getByText('2026-11-23 09:41:07'))
    const file = await large.getByRole('link', { name: '下载原图' }).getAttribute('href')

    const sent = await ask(file ?? '', 'auditor')
    expect(sent.headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect(Buffer.from(await sent.arrayBuffer()).equals(original)).toBe(true)
    const shown = await ask(`${file}/preview`, 'auditor')
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    })
    const known = await ask(`${file}/preview`, 'auditor', { headers: { 'If-None-Match': shown.headers.get('ETag') ?? '' } })
    expect(known.status).toBe(304)
    expect((await ask(`${file}/preview`, 'department-head')).status).toBe(404)
  })

  it('of eighty million pixels is refused with what helps, and what came with it is kept', async () => {
    const page = await atItem()
    const huge = await plain(10_000, 8_000).png().toBuffer()
    await attach(page).setInputFiles([
      { name: '总装图.png', mimeType: 'image/png', buffer: huge },
      { name: '抽样清单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') },
    ])
    await see(
      page.getByText(/^照片“总装图.png”有10000×8000像素，超过上限5000万像素/),
      page.getByRole('link', { name: /抽样清单\.pdf/ }),
    )
    expect(await page.getByTitle('总装图.png').count()).toBe(0)
  })

  it('that is damaged is kept as a file and says so', async () => {
    const page = await atItem()
    const whole = await lying()
    await attach(page).setInputFiles({
      ...{ name: '半张.jpg', mimeType: 'image/jpeg' },
      buffer: whole.subarray(0, whole.length / 2),
    })
    await see(page.getByRole('link', { name: /半张\.jpg.*打不开，原件已存/ }))
  })

  it('taken where there is no network waits on the page, and goes up when it is back', async () => {
    const page = await atItem()
    await page.context().setOffline(true)
    await camera(page).setInputFiles({ name: '地下室.jpg', mimeType: 'image/jpeg', buffer: await lying() })
    await see(page.getByText('还没有传上去，留在本页，网络恢复后自动发送：地下室.jpg'))
    await page.context().setOffline(false)
    await see(page.getByRole('img', { name: '照片：地下室.jpg' }))
  })

  it('is sent without script too, and the record goes along', async () => {
    const page = await openPage({ person: 'auditor', javaScript: false, width: 390 })
    await page.goto('/audits/IA-2026-02/items/45')
    await page.locator('textarea').fill('外来文件柜，标签齐全。')
    await camera(page).setInputFiles({ name: '文件柜.jpg', mimeType: 'image/jpeg', buffer: await lying() })
    await page.getByRole('button', { name: '上传所选文件' }).click()
    await page.waitForURL('**/items/45')
    await see(page.getByRole('img', { name: '照片：文件柜.jpg' }))
    expect(await page.locator('textarea').inputValue()).toBe('外来文件柜，标签齐全。')
  })
})
