import { useLoaderData } from '@remix-run/react'
import { OneItem } from '~/components/audits/item/one-item'
import { titled } from '~/components/shell/title'
import { notFound, visitFor } from '~/http/visit-for.server'
import { auditHead } from '~/queries/audits/audit-head.server'
import { auditSheet } from '~/queries/audits/audit-sheet.server'

/** One item of a checklist by itself. All of them come along: on the shop floor the network may be gone at the next one. */
export const loader = visitFor('audits.read', async ({ em, actor, library, locale, t, param }) => {
  const head = await auditHead(em, actor, param('number'), { library, locale })
  if (!head?.access.checklist) throw notFound()
  const sheet = await auditSheet(em, head.id, { library, locale, otherTheme: t('audits:sheet.other-theme') })
  const row = sheet.groups.flatMap((group) => group.rows).find(({ position }) => String(position) === param('position'))
  if (!row) throw notFound()
  return { head, sheet, position: row.position }
})

export const meta = titled<{ head: { number: string } }>((found, t) =>
  `${found?.head.number ?? ''} ${t('audits:item.title')}`.trim(),
)

export default function ItemRoute() {
  const { head, sheet, position } = useLoaderData<typeof loader>()
  return <OneItem key={head.number} head={head} sheet={sheet} position={position} />
}
