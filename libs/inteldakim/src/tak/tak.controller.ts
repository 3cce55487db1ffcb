import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AnnulTakDto, DecideTakDto, DecideTakObjectionDto, NumberTakDecisionDto, ObjectToTakDto } from './tak.dto';
import { takWorkflow } from './tak.workflow';

const { entity } = takWorkflow;

@ApiTags('Tindakan Administratif Keimigrasian')
@Controller('api/offices/:office/taks')
export class TakController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Catat keputusan TAK: sejak ini keputusan, orang dan tindakan dihitung',
    description: 'Korban perdagangan orang dan penyelundupan manusia tidak dikenai TAK; pengungsi tidak dideportasi.',
  })
  decideTak(@TheAct() act: Act, @Body() body: DecideTakDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'DecideTak', body));
  }

  @StepRoute(':id/number', { summary: 'Isi nomor keputusan yang menyusul' })
  numberTakDecision(@TheAct() act: Act, @Body() body: NumberTakDecisionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberTakDecision', body));
  }

  @StepRoute(':id/objection', { summary: 'Catat keberatan seseorang; tidak menunda keputusan' })
  objectToTak(@TheAct() act: Act, @Body() body: ObjectToTakDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ObjectToTak', body));
  }

  @StepRoute(':id/objection-decision', { summary: 'Catat keputusan atas keberatan' })
  decideTakObjection(@TheAct() act: Act, @Body() body: DecideTakObjectionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'DecideTakObjection', body));
  }

  @StepRoute(':id/annul', { summary: 'Catat pembatalan keputusan; hitungan keputusan tetap' })
  annulTak(@TheAct() act: Act, @Body() body: AnnulTakDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'AnnulTak', body));
  }
}
