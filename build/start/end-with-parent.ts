const lookEveryMs = 500

/**
 * npm runs a script in a shell, and a shell that is told to end dies without telling its child: what was started would
 * go on unseen, with port and file. A process whose parent is gone ends as if it had been told itself.
 */
export function endWithParent(): void {
  // Windows keeps the number of a parent that is gone, and ends the whole tree itself.
  if (process.platform === 'win32' || process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, lookEveryMs)
  look.unref()
}
