import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Avatar } from '~/components/ui/avatar'
import { Crumb, type CrumbStep } from '~/components/ui/crumb'
import { Disclosure } from '~/components/ui/disclosure'
import { Icon } from '~/components/ui/icon'
import type { IconName } from '~/components/ui/icon-sprite'
import type { Theme } from '~/domain/people/theme'
import { useTranslate } from '~/i18n/use-translate'

export interface TopBarProps {
  crumb: { trail: readonly CrumbStep[]; current: string }
  me: { name: string; role: string }
  theme: Theme
  /** The business date of the demo, already in words; absent in a real installation. */
  demoDay?: string
  /** Where the small forms go: `locale`, `theme` and `returnTo` to the first, nothing to the second. */
  preferences: string
  signOut: string
  /** This page's path and query, to come back to. */
  here: string
}

const THEME_ICONS: Record<Theme, IconName> = { light: 'sun', dark: 'moon', auto: 'contrast' }
const NEXT_THEME: Record<Theme, Theme> = { light: 'dark', dark: 'auto', auto: 'light' }

/** The bar above the page: where it is, which day it is in the demo, language, appearance, who am I. */
export function TopBar({ crumb, me, theme, demoDay, preferences, signOut, here }: TopBarProps) {
  const { t, locale } = useTranslate()
  const chinese = locale === 'zh-CN'
  return (
    <header className="top">
      <Crumb label={t('ui:shell.position')} trail={crumb.trail} current={crumb.current} />
      <span className="sp" />
      {demoDay && <span className="demo-day">{t('ui:shell.demo-day', { day: demoDay })}</span>}
      <Preference action={preferences} here={here} name="locale" value={chinese ? 'en' : 'zh-CN'}>
        <span className={chinese ? 'lang-now' : undefined} lang="zh-CN">
          {chinese ? <b>中文</b> : '中文'}
        </span>
        <span className="lang-sep" aria-hidden="true">
          /
        </span>
        <span className={chinese ? undefined : 'lang-now'} lang="en">
          {chinese ? 'EN' : <b>EN</b>}
        </span>
        <span className="vh">{t('ui:shell.switch-language')}</span>
      </Preference>
      <Preference action={preferences} here={here} name="theme" value={NEXT_THEME[theme]} title={t(`ui:theme.${theme}`)}>
        <Icon name={THEME_ICONS[theme]} />
        <span className="vh">{t(`ui:theme.${theme}`)}</span>
      </Preference>
      <Disclosure
        className="who"
        summary={
          <>
            <Avatar name={me.name} on />
            <span className="who-nm">
              {me.name} <span className="q sm">{me.role}</span>
            </span>
            <span className="vh">{t('ui:shell.who', { name: me.name })}</span>
          </>
        }
      >
        <div className="pop">
          <p className="who-id">
            <b className="b">{me.name}</b>
            <span className="sub">{me.role}</span>
            {demoDay && <span className="sub">{t('ui:shell.demo-day', { day: demoDay })}</span>}
          </p>
          <Form method="post" action={signOut}>
            <button type="submit" className="pop-i">
              <Icon name="sign-out" />
              {t('ui:shell.sign-out')}
            </button>
          </Form>
        </div>
      </Disclosure>
    </header>
  )
}

interface PreferenceProps {
  action: string
  here: string
  name: 'locale' | 'theme'
  value: string
  title?: string
  children: ReactNode
}

/** A form of one button, so that it works without script. */
function Preference({ action, here, name, value, title, children }: PreferenceProps) {
  return (
    <Form method="post" action={action} preventScrollReset>
      <input type="hidden" name="returnTo" value={here} />
      <button type="submit" className="top-b" name={name} value={value} title={title}>
        {children}
      </button>
    </Form>
  )
}
