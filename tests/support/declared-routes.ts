import remixConfig from '../../remix.config.js'

type Declare = (path: string, file: string, children?: (() => void) | object) => void

/** The address of every route of remix.config.js, as it is written there. */
export function declaredRoutes(): string[] {
  const found: string[] = []
  const below =
    (parent: string): Declare =>
    (path, _file, children) => {
      const full = `${parent}/${path.replace(/^\//, '')}`
      found.push(full)
      if (typeof children !== 'function') return
      const outer = declare
      declare = below(full)
      children()
      declare = outer
    }
  let declare = below('')
  const { routes } = remixConfig as { routes: (define: (build: (route: Declare) => void) => unknown) => unknown }
  routes((build) => build((...route) => declare(...route)))
  return found
}
