import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { POLICY } from '~/domain/people/permissions'
import remixConfig from '../remix.config.js'

interface Declared {
  path: string
  file: string
}

const routes = declaredRoutes()

describe('every route', () => {
  it('has its file', () => {
    expect(routes.filter(({ file }) => !existsSync(join('app', file)))).toEqual([])
  })

  it.each(routes)('$path states who may read it and who may act', async ({ file }) => {
    const module = (await import(join('..', 'app', file))) as Record<string, unknown>
    const doors = ['loader', 'action'].filter((name) => name in module)
    // A page without a loader of its own would be a page without a door.
    expect(doors.length, `${file} has neither loader nor action`).toBeGreaterThan(0)
    for (const name of doors) {
      const { permission } = module[name] as { permission?: string }
      expect(permission, `${name} of ${file} is not wrapped in visitFor()`).toBeDefined()
      expect(['public', ...Object.keys(POLICY)]).toContain(permission)
    }
    if ('default' in module) expect(doors, `${file} shows a page and needs a loader to ask who reads it`).toContain('loader')
  })
})

it('only these are open to everybody', async () => {
  const open: string[] = []
  for (const { path, file } of routes) {
    const module = (await import(join('..', 'app', file))) as Record<string, { permission?: string } | undefined>
    for (const name of ['loader', 'action']) if (module[name]?.permission === 'public') open.push(`${name} ${path}`)
  }
  expect(open.sort()).toMatchInlineSnapshot(`
    [
      "action /*",
      "action /password/:token",
      "action /preferences",
      "action /set-up/:token",
      "action /sign-in",
      "action /sign-in/demo",
      "action /sign-out",
      "loader /*",
      "loader /parts",
      "loader /password/:token",
      "loader /set-up/:token",
      "loader /sign-in",
      "loader /sign-out",
      "loader /sign-out/everywhere",
    ]
  `)
})

function declaredRoutes(): Declared[] {
  const found: Declared[] = []
  type Route = (path: string, file: string, children?: (() => void) | object) => void
  const below =
    (parent: string): Route =>
    (path, file, children) => {
      const full = join('/', parent, path)
      found.push({ path: full, file })
      if (typeof children === 'function') {
        const outer = current
        current = below(full)
        children()
        current = outer
      }
    }
  let current: Route = below('')
  const config = remixConfig as { routes: (define: (build: (route: Route) => void) => unknown) => unknown }
  config.routes((build) => build((...args) => current(...args)))
  return found
}
