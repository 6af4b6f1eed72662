import { healthCheck } from './index.js';
await healthCheck(import.meta.dirname);
