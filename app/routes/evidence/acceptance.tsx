import { data, redirect } from '@remix-run/node'
import { useOutletContext, useParams } from '@remix-run/react'
import { z } from 'zod'
import { ActPanel } from '~/components/evidence/act-panel'
import { AcceptForm } from '~/components/evidence/decision-forms'
import { VersionFacts } from '~/components/evidence/version-facts'
import { orConflict } from '~/http/conflict.server'
import { readForm } from '~/http/read-form'
import { returnAddress } from '~/http/return-address'
import { sayNo } from '~/http/say-no.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { askedVersion } from '~/queries/evidence/asked-item.server'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'
import { standingVersion } from '~/queries/evidence/standing.server'
import { acceptSubmission } from '~/use-cases/evidence/review-submission.server'

const AcceptanceShape = z.object({ version: z.coerce.number().int(), returnTo: z.string().optional() })

export const loader = visitFor('evidence.review', async (visit) => {
  if (!(await askedVersion(visit, 'evidence.review'))) throw notFound()
  return null
})

export const action = visitFor('evidence.review', async (visit) => {
  const asked = await askedVersion(visit, 'evidence.review')
  if (!asked) throw notFound()
  const { item, number } = asked
  const form = await readForm(visit.request, AcceptanceShape)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { returnTo, ...sent } = form.value
  const values = { ...form.value, version: String(sent.version) }
  const result = await orConflict(
    () => acceptSubmission(visit.em, visit.actor, { item, number, ...sent, now: visit.now }),
    () => standingVersion(visit.em, item, number),
  )
  if ('conflict' in result) return data({ conflict: result.conflict, values }, { status: 409 })
  if (!result.done.ok) return sayNo(visit, result.done.refusal, values)
  return redirect(returnTo ? returnAddress(returnTo) : paths.evidenceItem(item.ref), 303)
})

/** Accept a version. */
export default function Acceptance() {
  const { t } = useTranslate()
  const view = useOutletContext<EvidenceItemView>()
  const { version: number } = useParams()
  const version = view.versions.find((other) => other.number === Number(number))
  if (!version) return null
  return (
    <ActPanel
      title={t('evidence:accept.title', { code: view.row.code, number: version.number })}
      cancelTo={paths.evidenceItem(view.row.ref)}
    >
      <VersionFacts
        itemRef={view.row.ref}
        version={version}
        newest={version === view.versions.find((other) => other.state !== 'withdrawn')}
      />
      <AcceptForm view={view} version={version} />
    </ActPanel>
  )
}
