import { DeskPage } from '../desk/desk-page.tsx'
import { mountPage } from '../shell/mount.tsx'

mountPage(<DeskPage />)
