// @ts-check
/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/**
 * Run one step and show its name and time; what the step returns is shown behind them.
 * @param {string} name
 * @param {() => Promise<string | void>} work
 */
export async function step(name, work) {
  const began = performance.now()
  const remark = await work()
  console.log(`✓ ${name.padEnd(8)} ${seconds(performance.now() - began).padStart(7)}${remark ? `  ${remark}` : ''}`)
}

/** Said before something that takes a while, so that nobody takes the silence for a hang. @param {string} line */
export const announce = (line) => console.log(`… ${line}`)
