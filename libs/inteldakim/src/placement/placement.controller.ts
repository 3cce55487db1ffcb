import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CancelPlacementDto,
  EndPlacementDto,
  NumberPlacementDecisionDto,
  OrderPlacementDto,
  PlaceVictimDto,
} from './placement.dto';
import { placementWorkflow } from './placement.workflow';

const { entity } = placementWorkflow;

@ApiTags('Penempatan')
@Controller('api/offices/:office/placements')
export class PlacementController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Catat keputusan penempatan seorang korban',
    description: 'Hanya untuk korban perdagangan orang atau penyelundupan manusia menurut daftar orang.',
  })
  orderPlacement(@TheAct() act: Act, @Body() body: OrderPlacementDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'OrderPlacement', body));
  }

  @StepRoute(':id/decision-number', { summary: 'Isi nomor keputusan yang menyusul' })
  numberPlacementDecision(@TheAct() act: Act, @Body() body: NumberPlacementDecisionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberPlacementDecision', body));
  }

  @StepRoute(':id/cancel', { summary: 'Batalkan keputusan, sebelum penempatan' })
  cancelPlacement(@TheAct() act: Act, @Body() body: CancelPlacementDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CancelPlacement', body));
  }

  @StepRoute(':id/place', { summary: 'Catat penempatan dengan perlakuan khusus' })
  placeVictim(@TheAct() act: Act, @Body() body: PlaceVictimDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'PlaceVictim', body));
  }

  @StepRoute(':id/end', { summary: 'Akhiri penempatan' })
  endPlacement(@TheAct() act: Act, @Body() body: EndPlacementDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'EndPlacement', body));
  }
}
