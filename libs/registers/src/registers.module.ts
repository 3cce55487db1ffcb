import { Module } from '@nestjs/common';
import { AgencyController } from './agency/agency.controller';
import { CompanyController } from './company/company.controller';
import { PersonController } from './person/person.controller';
import { PersonalDataController } from './person/personal-data.controller';

@Module({ controllers: [PersonController, PersonalDataController, CompanyController, AgencyController] })
export class RegistersModule {}
