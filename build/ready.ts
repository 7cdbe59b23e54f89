import { runChecks, showScript, staticChecks } from './run-script.ts'

// The tests come after the checks: on two cores they would only slow each other down.
const failed = await runChecks(staticChecks)
if (!(await showScript('test:unit'))) failed.push('test:unit')
console.log(failed.length === 0 ? 'ready' : `not ready: ${failed.join(', ')}`)
if (failed.length > 0) process.exitCode = 1
