import type { Params } from 'react-router';

export const lossApi = '/v1/identity/loss-reports';
export const emergencyApi = '/v1/identity/emergency-documents';

const idOf = ({ params }: { params: Params }): string => encodeURIComponent(String(params['id']));

/** One report, or one laissez-passer, in identity's API, from the address of its page. */
export const lossPath = (args: { params: Params }): string => `${lossApi}/${idOf(args)}`;
export const emergencyPath = (args: { params: Params }): string => `${emergencyApi}/${idOf(args)}`;
