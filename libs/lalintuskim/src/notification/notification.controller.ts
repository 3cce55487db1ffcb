import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ConfirmNotificationDto, NumberNotificationDto, ReportNotificationDto } from './notification.dto';
import { notificationWorkflow } from './notification.workflow';

const { entity } = notificationWorkflow;

@ApiTags('Pelaporan')
@Controller('api/offices/:office/notifications')
export class NotificationController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat laporan orang asing' })
  reportNotification(@TheAct() act: Act, @Body() body: ReportNotificationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'ReportNotification', body));
  }

  @StepRoute(':id/confirm', { summary: 'Sahkan laporan: sejak ini dihitung' })
  confirmNotification(@TheAct() act: Act, @Body() body: ConfirmNotificationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ConfirmNotification', body));
  }

  @StepRoute(':id/number', { summary: 'Isi nomor yang menyusul' })
  numberNotification(@TheAct() act: Act, @Body() body: NumberNotificationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberNotification', body));
  }
}
