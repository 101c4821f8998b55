import { describeApi } from '../../../api/openapi.ts';

export const GET = () => new Response(JSON.stringify(describeApi(), undefined, 2));
