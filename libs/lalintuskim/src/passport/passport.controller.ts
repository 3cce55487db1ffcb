import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AdjudicatePassportDto,
  ApplyForPassportDto,
  DispatchPassportDto,
  PassportDefectDto,
  PassportReasonDto,
  PassportStepDto,
  PostponePassportDto,
  RecordIssuedPassportDto,
  RefusePassportDto,
} from './passport.dto';
import { passportWorkflow } from './passport.workflow';

const { entity } = passportWorkflow;

@ApiTags('Paspor')
@Controller('api/offices/:office/passport-applications')
export class PassportController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Ajukan permohonan paspor' })
  applyForPassport(@TheAct() act: Act, @Body() body: ApplyForPassportDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'ApplyForPassport', body));
  }

  @OpeningRoute('issued', { summary: 'Catat paspor yang sudah terbit di SIMKIM' })
  recordIssuedPassport(@TheAct() act: Act, @Body() body: RecordIssuedPassportDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordIssuedPassport', body));
  }

  @StepRoute(':id/documents', { summary: 'Periksa berkas' })
  checkPassportDocuments(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CheckPassportDocuments', body));
  }

  @StepRoute(':id/interview', { summary: 'Wawancara; memulai standar waktu penyelesaian' })
  interviewForPassport(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'InterviewForPassport', body));
  }

  @StepRoute(':id/biometrics', { summary: 'Ambil biometrik' })
  capturePassportBiometrics(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CapturePassportBiometrics', body));
  }

  @StepRoute(':id/adjudication', { summary: 'Adjudikasi: permohonan disetujui' })
  adjudicatePassport(@TheAct() act: Act, @Body() body: AdjudicatePassportDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'AdjudicatePassport', body));
  }

  @StepRoute(':id/payment', { summary: 'Catat pembayaran, kapan saja sebelum blangko' })
  payForPassport(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'PayForPassport', body));
  }

  @StepRoute(':id/postpone', { summary: 'Tangguhkan; langkah berikutnya mengakhirinya' })
  postponePassport(@TheAct() act: Act, @Body() body: PostponePassportDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'PostponePassport', body));
  }

  @StepRoute(':id/blank', { summary: 'Beri blangko, setelah semua langkah sebelumnya' })
  allocatePassportBlank(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'AllocatePassportBlank', body));
  }

  @StepRoute(':id/print', { summary: 'Cetak' })
  printPassport(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'PrintPassport', body));
  }

  @StepRoute(':id/quality-pass', { summary: 'Lulus uji kualitas: sejak ini buku dihitung' })
  passPassportQuality(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'PassPassportQuality', body));
  }

  @StepRoute(':id/quality-fail', { summary: 'Gagal uji kualitas: kembali ke blangko' })
  failPassportQuality(@TheAct() act: Act, @Body() body: PassportDefectDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'FailPassportQuality', body));
  }

  @StepRoute(':id/defect', { summary: 'Cacat ditemukan sebelum penyerahan: hitungan ditarik, kembali ke blangko' })
  findPassportDefect(@TheAct() act: Act, @Body() body: PassportDefectDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'FindPassportDefect', body));
  }

  @StepRoute(':id/hand-over', { summary: 'Serahkan di loket' })
  handOverPassport(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'HandOverPassport', body));
  }

  @StepRoute(':id/dispatch', { summary: 'Kirim (Si Kancil Kupas)' })
  dispatchPassport(@TheAct() act: Act, @Body() body: DispatchPassportDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'DispatchPassport', body));
  }

  @StepRoute(':id/deliver', { summary: 'Catat diterima pemohon' })
  deliverPassport(@TheAct() act: Act, @Body() body: PassportStepDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'DeliverPassport', body));
  }

  @StepRoute(':id/return', { summary: 'Catat kembali tanpa diterima' })
  returnPassportUndelivered(@TheAct() act: Act, @Body() body: PassportReasonDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReturnPassportUndelivered', body));
  }

  @StepRoute(':id/refuse', { summary: 'Tolak permohonan' })
  refusePassport(@TheAct() act: Act, @Body() body: RefusePassportDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RefusePassport', body));
  }

  @StepRoute(':id/lapse', { summary: 'Catat permohonan gugur' })
  lapsePassport(@TheAct() act: Act, @Body() body: PassportReasonDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'LapsePassport', body));
  }
}
