import { FrontDoor } from '../staff/front-door.tsx'
import './desk.css'
import './queue.css'
import './work.css'
import './lists.css'
import './form.css'
import { SignedIn } from './signed-in.tsx'

/** The clerk's workplace, and the manager's pages behind the same door. */
export function DeskPage() {
  return <FrontDoor>{(session, isCovered) => <SignedIn session={session} isCovered={isCovered} />}</FrontDoor>
}
