import { Module } from '@nestjs/common';
import { AgencyController } from './agency/agency.controller';
import { CompanyController } from './company/company.controller';
import { PersonController } from './person/person.controller';

@Module({ controllers: [PersonController, CompanyController, AgencyController] })
export class RegistersModule {}
