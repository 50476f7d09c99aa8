// @ts-check
/** @typedef {Record<string, string | undefined>} Environment */

/**
 * The types of Remix claim that every environment has a NODE_ENV; a child's may lack it.
 * @param {Environment} env
 */
export const forChild = (env) => /** @type {NodeJS.ProcessEnv} */ (env)
