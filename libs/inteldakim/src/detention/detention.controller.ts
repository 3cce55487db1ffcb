import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AdmitDetaineeDto,
  CancelDetentionDto,
  EndDetentionDto,
  NumberDetentionDecisionDto,
  OrderDetentionDto,
  PlaceDetaineeElsewhereDto,
  RecordEscapeDto,
  RecordRecaptureDto,
  ReturnDetaineeDto,
} from './detention.dto';
import { detentionWorkflow } from './detention.workflow';

const { entity } = detentionWorkflow;

@ApiTags('Pendetensian')
@Controller('api/offices/:office/detentions')
export class DetentionController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Catat keputusan pendetensian satu orang',
    description: 'Orangnya sudah ada di daftar orang. Korban perdagangan orang atau penyelundupan manusia ditempatkan.',
  })
  orderDetention(@TheAct() act: Act, @Body() body: OrderDetentionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'OrderDetention', body));
  }

  @StepRoute(':id/decision-number', { summary: 'Isi nomor keputusan yang menyusul' })
  numberDetentionDecision(@TheAct() act: Act, @Body() body: NumberDetentionDecisionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberDetentionDecision', body));
  }

  @StepRoute(':id/cancel', { summary: 'Batalkan keputusan, sebelum orangnya diterima' })
  cancelDetention(@TheAct() act: Act, @Body() body: CancelDetentionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CancelDetention', body));
  }

  @StepRoute(':id/admit', { summary: 'Catat penerimaan: sejak ini deteni dihitung' })
  admitDetainee(@TheAct() act: Act, @Body() body: AdmitDetaineeDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'AdmitDetainee', body));
  }

  @StepRoute(':id/place-elsewhere', { summary: 'Tempatkan di tempat lain: sakit, akan melahirkan, masih anak-anak' })
  placeDetaineeElsewhere(@TheAct() act: Act, @Body() body: PlaceDetaineeElsewhereDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'PlaceDetaineeElsewhere', body));
  }

  @StepRoute(':id/return', { summary: 'Catat kembalinya dari tempat lain' })
  returnDetainee(@TheAct() act: Act, @Body() body: ReturnDetaineeDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReturnDetainee', body));
  }

  @StepRoute(':id/escape', { summary: 'Catat pelarian' })
  recordEscape(@TheAct() act: Act, @Body() body: RecordEscapeDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RecordEscape', body));
  }

  @StepRoute(':id/recapture', { summary: 'Catat penangkapan kembali: pendetensian berlanjut' })
  recordRecapture(@TheAct() act: Act, @Body() body: RecordRecaptureDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RecordRecapture', body));
  }

  @StepRoute(':id/end', { summary: 'Akhiri pendetensian, dengan tepat satu cara' })
  endDetention(@TheAct() act: Act, @Body() body: EndDetentionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'EndDetention', body));
  }
}
