import { HallDisplayPage } from '../display/hall-display-page.tsx'
import { mountPage } from '../shell/mount.tsx'

mountPage(<HallDisplayPage />)
