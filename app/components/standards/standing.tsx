import { Notice } from '~/components/ui/notice'
import { State } from '~/components/ui/state'
import type { EditionStanding } from '~/domain/standards/edition'
import { useTranslate } from '~/i18n/use-translate'

const LOOKS = {
  current: { icon: 'check-disc', tone: 'ok' },
  replaced: { icon: 'hourglass', tone: 'warn' },
  withdrawn: { icon: 'hourglass-out', tone: 'mute' },
} as const

/** How an edition stands today: current, replaced, withdrawn. */
export function Standing({ standing }: { standing: EditionStanding }) {
  const { t } = useTranslate()
  return (
    <State {...LOOKS[standing]} small>
      {t(`standards:standing.${standing}`)}
    </State>
  )
}

interface StandingNoticeProps {
  standing: EditionStanding
  replacedBy: string | null
  replacedOn: string | null
}

/** What a reader of a replaced or withdrawn edition has to know; nothing for a current one. */
export function StandingNotice({ standing, replacedBy, replacedOn }: StandingNoticeProps) {
  const { t } = useTranslate()
  if (standing === 'current') return null
  return (
    <Notice tone={standing === 'replaced' ? 'warn' : 'mute'}>
      {replacedBy
        ? t(`standards:standing.${standing}-note`, { name: replacedBy, day: replacedOn ?? '' })
        : t('standards:standing.withdrawn-alone')}
    </Notice>
  )
}

/** The quiet mark of facts that could not be checked against the original, with what is doubtful. */
export function Unverified({ doubt }: { doubt: string | null }) {
  const { t } = useTranslate()
  return (
    <Notice tone="mute">
      <b className="b">{t('standards:unverified')}</b> {doubt}
    </Notice>
  )
}
