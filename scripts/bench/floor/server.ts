import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ActionFunction, LoaderFunction, ServerBuild } from '@remix-run/node'
import express from 'express'
import { wordsInPageOnly } from '~/components/audits/sheet-words'
import { loadLibrary } from '~/content/load-library.server'
import { mayEver, type Permission, POLICY } from '~/domain/people/permissions'
import type { RootView } from '~/queries/home/root.view'
import { inRoot } from '../../setup/places.mjs'
import { Database } from './database'
import { plainJudgement } from './judgement'
import { plainHead, plainSheet } from './sheet'

/**
 * The floors of B1 and B2: Remix with the product's own components and nothing else of the product. Its loaders ask by plain SQL, its
 * actions write by plain SQL, and there is no session, no permission, no log, no header. Run as a child: PORT, FLOOR_FILE, FLOOR_FACTS.
 */
const { lead, number, today } = JSON.parse(process.env.FLOOR_FACTS ?? '{}') as {
  lead: { id: string; name: string; title: string | null }
  number: string
  today: string
}
const database = await Database.open(process.env.FLOOR_FILE ?? '')
for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'busy_timeout = 5000'])
  await database.all(`pragma ${pragma}`)
const { library } = await loadLibrary({ shipped: inRoot('content'), own: null, cacheFile: null })

const rootLoader: LoaderFunction = async (): Promise<RootView> => {
  const [organisation] = await database.all('select name from organisations')
  // In the order of the product's own view: the page has to be the same to the last byte.
  return {
    locale: 'zh-CN',
    theme: 'auto',
    organisation: String(organisation?.name),
    demo: false,
    demoDay: '2026年11月23日',
    today,
    timeZone: 'Asia/Shanghai',
    me: { id: lead.id, name: lead.name, role: lead.title ?? '' },
    permissions: (Object.keys(POLICY) as Permission[]).filter((permission) => mayEver({ roles: ['auditor'] }, permission)),
  }
}

const headOf = plainHead(database, library)
const sheetOf = plainSheet(database, library)
const form = library.forms.get('QR-IA-04')
const sheetLoader: LoaderFunction = async ({ params }) => {
  const head = await headOf(params.number ?? '')
  return {
    head,
    sheet: wordsInPageOnly(await sheetOf(head.id)),
    form: { id: 'QR-IA-04', title: form?.title['zh-CN'] ?? '', revision: form?.revision ?? '' },
  }
}

const judge = await plainJudgement(database, lead, number)
const app = express()
app.disable('x-powered-by')
const build = withLoaders(await productBuild(), {
  root: { loader: rootLoader },
  'routes/audits/sheet': { loader: sheetLoader },
  'routes/audits/judgement': { action: judge },
  'routes/audits/record': { action: judge },
})
app.all(
  '*',
  createRequestHandler({ build, mode: 'production', getLoadContext: () => ({ nonce: 'AAAAAAAAAAAAAAAAAAAAAA==', ip: '' }) }),
)
app.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('running'))
process.channel?.unref()
process.once('disconnect', () => process.exit())
process.once('SIGTERM', () => process.exit())

/** What Remix made of the product; the file has its hash in its name, and the bundler may wrap it. */
async function productBuild(): Promise<ServerBuild> {
  const folder = inRoot('build', 'server', 'assets')
  const name = (await readdir(folder)).find((file) => /^server-build-.*\.js$/.test(file))
  if (!name) throw new Error('build/server holds no server-build: run "npm run build".')
  const module = (await import(pathToFileURL(join(folder, name)).href)) as Record<string, unknown>
  const build = [module, ...Object.values(module)].find(
    (one) => typeof one === 'object' && one !== null && 'routes' in one && 'entry' in one,
  )
  if (!build) throw new Error(`${name} holds no build of Remix.`)
  return build as ServerBuild
}

function withLoaders(
  product: ServerBuild,
  given: Record<string, { loader?: LoaderFunction; action?: ActionFunction }>,
): ServerBuild {
  const routes = { ...product.routes }
  for (const [id, functions] of Object.entries(given)) {
    const route = routes[id]
    if (!route) throw new Error(`The product has no route ${id} any more: name the new one in scripts/bench/floor/server.ts.`)
    routes[id] = { ...route, module: { ...route.module, ...functions } }
  }
  return { ...product, routes }
}
