import { build } from '../../scripts/setup/build.mjs'

/** The server as it is shipped: built, when something has changed. */
export async function setup(): Promise<void> {
  await build()
}
