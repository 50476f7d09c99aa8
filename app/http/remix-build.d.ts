// Made by the Remix plugin: the routes as the server runs them.
declare module 'virtual:remix/server-build' {
  const build: import('@remix-run/node').ServerBuild
  export = build
}
