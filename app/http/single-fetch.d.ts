import '@remix-run/node'

declare module '@remix-run/node' {
  // Types of loaders and actions follow the single-fetch future flag of remix.config.js.
  interface Future {
    v3_singleFetch: true
  }
}
