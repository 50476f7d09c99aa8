import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { Specimen } from './specimen'
import { VisitorChoices } from './visitor-choices'

interface SignFrameProps {
  /** Short lines at the foot: whose product it is. */
  foot?: readonly string[]
  children: ReactNode
}

/** The page of somebody who is not signed in: what the product says at the left, what to do at the right. */
export function SignFrame({ foot = [], children }: SignFrameProps) {
  const { t } = useTranslate()
  return (
    <div className="sign">
      <header className="sign-l">
        <p className="brand">
          <span className="mark" aria-hidden="true" lang="zh-CN">
            条
          </span>
          {t('common:app.name')}
        </p>
        <p className="claim">
          {t('people:sign-in.claim-1')}
          <br />
          {t('people:sign-in.claim-2')}
        </p>
        <p className="lead">{t('people:sign-in.lead')}</p>
        <Specimen />
        <div className="foot">
          {foot.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <VisitorChoices />
        </div>
      </header>
      <main className="sign-r" id="main">
        {children}
      </main>
    </div>
  )
}
