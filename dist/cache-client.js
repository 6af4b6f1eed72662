import { cacheClient } from './index.js';
await cacheClient(import.meta.dirname);
