import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordSurveyAnswerDto, RecordSurveyMonthDto } from './survey.dto';
import { surveyWorkflow } from './survey.workflow';

const { entity } = surveyWorkflow;

@ApiTags('Survei')
@Controller('api/offices/:office/surveys')
export class SurveyController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('months', { summary: 'Catat rekap survei sebulan' })
  recordSurveyMonth(@TheAct() act: Act, @Body() body: RecordSurveyMonthDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordSurveyMonth', body));
  }

  @OpeningRoute('answers', { summary: 'Catat satu jawaban: sembilan unsur, nilai 1 sampai 4' })
  recordSurveyAnswer(@TheAct() act: Act, @Body() body: RecordSurveyAnswerDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordSurveyAnswer', body));
  }
}
