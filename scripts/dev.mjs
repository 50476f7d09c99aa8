// @ts-check
// The development server: the same Express app, with Vite answering for modules, styles and the routes.
import { createServer } from 'vite'
import { ROOT } from './setup/places.mjs'
import { giveUp } from './setup/trouble.mjs'

try {
  const vite = await createServer({ server: { middlewareMode: true } })
  // Through Vite, so that the app and its routes share one copy of every module.
  const { createApp } = await vite.ssrLoadModule('./app/http/server.ts')
  const { readSettings } = await vite.ssrLoadModule('./app/http/settings.server.ts')
  const { openProduct } = await vite.ssrLoadModule('./app/http/product.server.ts')

  const settings = readSettings(process.env, ROOT)
  await openProduct(settings)
  const build = () => vite.ssrLoadModule('virtual:remix/server-build')
  const app = createApp(settings, { build, clientFolder: null, development: vite.middlewares })
  app.listen(settings.port, () => process.send?.('running')).on('error', giveUp)
  process.once('disconnect', () => process.exit())
} catch (error) {
  giveUp(error)
}
