/** The connection dropped before the answer: whether the command was done is not known, unless it was never sent. */
export class ConnectionLost extends Error {
  readonly wasSent: boolean

  constructor(wasSent: boolean) {
    super(wasSent ? 'the connection dropped before the answer' : 'there is no connection')
    this.name = 'ConnectionLost'
    this.wasSent = wasSent
  }
}
