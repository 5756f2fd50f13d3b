import { enterAction } from './host/index.js';
await enterAction();
