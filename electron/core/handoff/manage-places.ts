import type { Place } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findPlace, isPlaceNameTaken, savePlace, saveRepairPost, saveRetired } from './place-store.ts'

export function addPlace(
  { tx, newId, record }: StaffCommand,
  { kind, nameZh, nameEn, phone, where }: Omit<Place, 'id' | 'retired' | 'isRepairPost'>,
): Result<Place, Refusal<'PLACE_NAME_TAKEN'>> {
  if (isPlaceNameTaken(tx, nameZh)) return refuse('PLACE_NAME_TAKEN')
  const place = { id: newId(), kind, nameZh, nameEn, phone, where }
  savePlace(tx, place)
  record('handoff.placeAdded', { placeId: place.id, kind, nameZh, nameEn })
  return accept({ ...place, retired: false, isRepairPost: false })
}

/** Nothing new goes there; what is there already is brought to its end. */
export function retirePlace(
  { tx, record }: StaffCommand,
  { placeId, retired }: { readonly placeId: string; readonly retired: boolean },
): Result<Place, Refusal<'PLACE_NOT_FOUND'>> {
  const place = findPlace(tx, placeId)
  if (place === undefined) return refuse('PLACE_NOT_FOUND')
  if (retired && place.isRepairPost) saveRepairPost(tx, undefined)
  saveRetired(tx, placeId, retired)
  record('handoff.placeRetired', { placeId, retired })
  return accept({ ...place, retired, isRepairPost: place.isRepairPost && !retired })
}

/** C6: restore orders go there from now on; those on their way stay where they are. */
export function setRepairPost(
  { tx, record }: StaffCommand,
  { placeId, isRepairPost }: { readonly placeId: string; readonly isRepairPost: boolean },
): Result<Place, Refusal<'PLACE_NOT_FOUND' | 'PLACE_IS_NO_POST'>> {
  const place = findPlace(tx, placeId)
  if (place === undefined || place.retired) return refuse('PLACE_NOT_FOUND')
  if (place.kind !== 'post') return refuse('PLACE_IS_NO_POST')
  if (isRepairPost) saveRepairPost(tx, placeId)
  else if (place.isRepairPost) saveRepairPost(tx, undefined)
  record('handoff.repairPostSet', { placeId, isRepairPost })
  return accept({ ...place, isRepairPost })
}
