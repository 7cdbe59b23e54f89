import { CustomerScreenPage } from '../customer/customer-screen-page.tsx'
import { mountPage } from '../shell/mount.tsx'

mountPage(<CustomerScreenPage />)
