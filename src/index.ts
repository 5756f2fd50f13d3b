import { enterAction } from './host/index.ts'

await enterAction()
