// @ts-check
/**
 * The numbers of a run, from the JSON report of vitest. Skipped tests count neither way.
 *
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @param {{ testResults: TestFile[] } | null} report null when vitest died before writing one
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number }}
 */
export function tally(report, exitCode) {
  const files = report?.testResults ?? []
  const passed = files.flatMap((file) => file.assertionResults).filter((test) => test.status === 'passed').length
  const failed = files.reduce((sum, file) => sum + failuresOf(file), 0)
  // A coverage floor, an error outside of a test, a crash: something failed that is no test.
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

/** A file that cannot even be loaded has no tests, and is one failure. @param {TestFile} file */
function failuresOf(file) {
  const failed = file.assertionResults.filter((test) => test.status === 'failed').length
  return failed === 0 && file.status === 'failed' ? 1 : failed
}

/** @param {{ passed: number, failed: number }} numbers */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`
