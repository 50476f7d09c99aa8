import { Form, useLocation } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { Icon } from '~/components/ui/icon'
import type { IconName } from '~/components/ui/icon-sprite'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'

const ICONS = { light: 'sun', dark: 'moon', auto: 'contrast' } as const satisfies Record<string, IconName>
const NEXT = { light: 'dark', dark: 'auto', auto: 'light' } as const

/** Language and appearance before anybody has signed in. */
export function VisitorChoices() {
  const { t, locale } = useTranslate()
  const { theme } = useRoot()
  const { pathname, search } = useLocation()
  const chinese = locale === 'zh-CN'
  return (
    <Form method="post" action={paths.preferences()} className="sign-choices" preventScrollReset>
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      <button type="submit" className="top-b" name="locale" value={chinese ? 'en' : 'zh-CN'}>
        <span lang="zh-CN">{chinese ? <b>中文</b> : '中文'}</span>
        <span aria-hidden="true">/</span>
        <span lang="en">{chinese ? 'English' : <b>English</b>}</span>
        <span className="vh">{t('ui:shell.switch-language')}</span>
      </button>
      <button type="submit" className="top-b" name="theme" value={NEXT[theme]} title={t(`ui:theme.${theme}`)}>
        <Icon name={ICONS[theme]} />
        <span className="vh">{t(`ui:theme.${theme}`)}</span>
      </button>
    </Form>
  )
}
