import { GuidePage } from '../guide/guide-page.tsx'
import { mountPage } from '../shell/mount.tsx'

mountPage(<GuidePage />)
