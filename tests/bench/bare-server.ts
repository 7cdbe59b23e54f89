import { randomBytes } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { WebSocketServer } from 'ws'

// What the wire and the disk cost anyway: the same WebSocket library, one durable commit of as many bytes, no rules.
const [file = '', bytes = '0'] = process.argv.slice(2)
const db = new Sqlite(file)
for (const setting of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL'])
  db.pragma(setting)
db.exec(
  'CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, request TEXT NOT NULL, content BLOB NOT NULL) STRICT',
)
const insert = db.prepare('INSERT INTO entry (request, content) VALUES (?, ?)')
const content = randomBytes(Number(bytes))

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
server.on('connection', (socket) => {
  socket.on('message', (message) => {
    const request = JSON.parse((message as Buffer).toString()) as { id: number }
    db.exec('BEGIN IMMEDIATE')
    const { lastInsertRowid } = insert.run(JSON.stringify(request), content)
    db.exec('COMMIT')
    socket.send(JSON.stringify({ id: request.id, entry: Number(lastInsertRowid) }))
  })
})
server.on('listening', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address !== null ? `ws://127.0.0.1:${address.port}` : '')
})
