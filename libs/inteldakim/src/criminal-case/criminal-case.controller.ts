import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  DeclareFileCompleteDto,
  HandOverFileDto,
  HandOverSuspectsDto,
  NotifySpdpPartiesDto,
  NumberSprindikDto,
  RecordVerdictDto,
  ReturnFileDto,
  SendSpdpDto,
  StartCriminalCaseDto,
  StopCriminalCaseDto,
} from './criminal-case.dto';
import { criminalCaseWorkflow } from './criminal-case.workflow';

const { entity } = criminalCaseWorkflow;

@ApiTags('Penyidikan')
@Controller('api/offices/:office/criminal-cases')
export class CriminalCaseController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Mulai penyidikan: sejak ini perkara dihitung' })
  startCriminalCase(@TheAct() act: Act, @Body() body: StartCriminalCaseDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'StartCriminalCase', body));
  }

  @StepRoute(':id/sprindik-number', { summary: 'Isi nomor surat perintah yang menyusul' })
  numberSprindik(@TheAct() act: Act, @Body() body: NumberSprindikDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberSprindik', body));
  }

  @StepRoute(':id/spdp', {
    summary: 'Catat pengiriman SPDP',
    description: 'Paling lambat tujuh hari, juga kepada terlapor dan pelapor; yang terlambat tetap dicatat.',
  })
  sendSpdp(@TheAct() act: Act, @Body() body: SendSpdpDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'SendSpdp', body));
  }

  @StepRoute(':id/spdp-parties', { summary: 'Catat penyampaian SPDP kepada terlapor atau pelapor' })
  notifySpdpParties(@TheAct() act: Act, @Body() body: NotifySpdpPartiesDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NotifySpdpParties', body));
  }

  @StepRoute(':id/file', { summary: 'Catat penyerahan berkas, juga sesudah P-19' })
  handOverFile(@TheAct() act: Act, @Body() body: HandOverFileDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'HandOverFile', body));
  }

  @StepRoute(':id/p19', { summary: 'Catat pengembalian berkas (P-19)' })
  returnFile(@TheAct() act: Act, @Body() body: ReturnFileDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReturnFile', body));
  }

  @StepRoute(':id/p21', { summary: 'Catat berkas lengkap (P-21)' })
  declareFileComplete(@TheAct() act: Act, @Body() body: DeclareFileCompleteDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'DeclareFileComplete', body));
  }

  @StepRoute(':id/tahap-ii', { summary: 'Catat penyerahan tersangka dan barang bukti (Tahap II)' })
  handOverSuspects(@TheAct() act: Act, @Body() body: HandOverSuspectsDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'HandOverSuspects', body));
  }

  @StepRoute(':id/verdict', { summary: 'Catat putusan' })
  recordVerdict(@TheAct() act: Act, @Body() body: RecordVerdictDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RecordVerdict', body));
  }

  @StepRoute(':id/stop', { summary: 'Hentikan penyidikan (SP3), sebelum Tahap II' })
  stopCriminalCase(@TheAct() act: Act, @Body() body: StopCriminalCaseDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'StopCriminalCase', body));
  }
}
