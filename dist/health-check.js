import { healthCheck } from './index.js';
await healthCheck();
