import type { RowAnswer } from '~/queries/audits/sheet-row.view'
import { Caller } from '../../scripts/bench/http'

export interface Write {
  audit: string
  position: number
  version: number
  record: string
}

/** Somebody at a sheet: writes what was seen on a row, as a page with script does, over one connection. */
export class RowWriter {
  private readonly caller: Caller

  constructor(origin: string, cookie: string) {
    this.caller = new Caller(origin, { cookie, 'accept-language': 'en' })
  }

  /** What the server answered; throws when it was not there any more. */
  async write({ audit, position, version, record }: Write): Promise<{ status: number; body: RowAnswer }> {
    const form = { version: String(version), record }
    const { status, body } = await this.caller.ask(`/audits/${audit}/items/${position}/record`, { method: 'POST', form })
    return { status, body: JSON.parse(body.toString('utf8')) as RowAnswer }
  }

  close(): void {
    this.caller.close()
  }
}
