import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordStaffSnapshotDto } from './staff-snapshot.dto';
import { staffSnapshotWorkflow } from './staff-snapshot.workflow';

const { entity } = staffSnapshotWorkflow;

@ApiTags('Data pegawai')
@Controller('api/offices/:office/staff-snapshots')
export class StaffSnapshotController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Catat tabel pegawai per tanggal',
    description: 'Jumlah yang tidak cocok diperingatkan dan disimpan seperti tertulis.',
  })
  recordStaffSnapshot(@TheAct() act: Act, @Body() body: RecordStaffSnapshotDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordStaffSnapshot', body));
  }
}
