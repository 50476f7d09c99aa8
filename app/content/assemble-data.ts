import type { Bilingual } from '~/domain/shared/locale'
import type { Front } from './front-matter-schemas'
import type { Library } from './library'
import type { ReadDocument } from './reading'

/** Adds what the .yml files say: both languages stand in one file there. */
export function assembleData({ file, original }: ReadDocument, library: Library): void {
  switch (file.kind) {
    case 'themes':
      for (const [key, { clauses, ...title }] of Object.entries(original.front as Front<'themes'>))
        library.themes.push({ key, title: named(title), clauses })
      return
    case 'forms':
      for (const [id, { revision, retention, retentionZh, retentionEn, ...title }] of Object.entries(
        original.front as Front<'forms'>,
      ))
        library.forms.set(id, {
          id,
          title: named(title),
          revision,
          retention,
          retentionText: { 'zh-CN': retentionZh, en: retentionEn },
        })
      return
    case 'mapping': {
      const { from, to, rows } = original.front as Front<'mapping'>
      library.mappings.push({
        from,
        to,
        rows: rows.map((row) => ({ from: row.from, to: row.to, kind: row.kind, note: named(row) })),
      })
      return
    }
    case 'holidays': {
      const { year, holidays, workingDays, verified, source } = original.front as Front<'holidays'>
      const days = holidays.map(({ from, to, ...name }) => ({ name: named(name), from, to }))
      library.holidays.set(year, { year, holidays: days, workingDays, verified, source })
    }
  }
}

function named({ zh, en }: { zh: string; en: string }): Bilingual {
  return { 'zh-CN': zh, en }
}
