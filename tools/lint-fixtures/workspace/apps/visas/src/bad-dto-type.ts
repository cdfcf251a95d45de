import type { GrantVisaDto } from './grant-visa.dto';

export const take = (dto: GrantVisaDto): GrantVisaDto => dto;
