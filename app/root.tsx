import type { LinksFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useNonce } from './components/shell/nonce'
import { ProblemPage } from './components/shell/problem-page'
import { titled } from './components/shell/title'
import { IconSprite } from './components/ui/icon-sprite'
import { themeOf } from './http/preferences.server'
import { product } from './http/product.server'
import { visitFor } from './http/visit-for.server'
import { TranslateProvider } from './i18n/use-translate'
import type { RootView } from './queries/home/root.view'
import { rootView } from './queries/home/root-view.server'
import appStyles from './styles/app.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: appStyles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]

/** Of pages that have none of their own: what could not be shown, too. */
export const meta = titled(() => '')

export const loader = visitFor('public', async ({ em, actor, locale, today, request, t }): Promise<RootView> => {
  const { settings } = product()
  return rootView(em, actor, {
    locale,
    t,
    today,
    demo: settings.demo,
    fixedToday: settings.fixedToday,
    theme: await themeOf(request, actor),
  })
})

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const root = useRouteLoaderData<RootView>('root')
  const locale = root?.locale ?? 'zh-CN'
  return (
    <html lang={locale} className={root?.theme ?? 'auto'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <IconSprite />
        <TranslateProvider locale={locale}>{children}</TranslateProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ProblemPage />
}
